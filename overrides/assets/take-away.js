// What visitors take away: a figure copied with its date, source and address; the page printed.
(() => {
  const model = document.getElementById("copy-figure");
  const state = document.getElementById("copy-state");
  const canonical = document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0];

  if (model && navigator.clipboard) for (const tile of document.querySelectorAll("[data-quote]")) {
    const button = model.content.firstElementChild.cloneNode(true);
    const { done, failed } = button.dataset;
    // Each button says which figure it copies: its words alone are the same on all of them.
    button.id = `copy-${tile.id}`;
    const value = tile.querySelector(".value");
    value.id ||= `value-${tile.id}`;
    button.setAttribute("aria-labelledby", `${button.id} ${value.id}`);
    button.addEventListener("click", async () => {
      const words = tile.dataset.quote.replace("{}", `${canonical}#${tile.id}`);
      let said = done;
      try { await navigator.clipboard.writeText(words); } catch { said = failed; }
      // Emptied first: the same words said again would not be announced.
      state.textContent = "";
      setTimeout(() => { state.textContent = said; }, 50);
      button.dataset.state = said === done ? "done" : "failed";
      setTimeout(() => { delete button.dataset.state; }, 2000);
    });
    tile.querySelector("figcaption").append(button);
  }

  for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());
})();
