// The catalogue's filters: which offers show follows from the query of the address, so that it can be sent and gone
// back to. Without this script the whole list stands, and no filter.
(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const catalogue = document.getElementById("catalogue");
  const status = document.getElementById("found");
  const summary = form.querySelector("summary");
  const selects = [...form.querySelectorAll("select")];
  const cards = [...catalogue.querySelectorAll(".card.offer")];
  const shelves = [...catalogue.querySelectorAll(".shelf")];
  // On a narrow screen five menus would stand before the first offer.
  const narrow = matchMedia("(max-width: 40rem)");
  const fold = () => { form.querySelector(".fold").open = !narrow.matches; };
  narrow.addEventListener("change", fold);
  fold();
  const names = new Map(selects.flatMap((select) => [...select.options]).map((option) => [option, option.text]));
  const answers = new Map(cards.map((card) => [
    card, Object.fromEntries(selects.map(({ name }) => [name, new Set(card.dataset[name].split(" "))])),
  ]));

  const chosen = () => Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  const fits = (card, wanted) => Object.entries(wanted).every(([name, value]) => answers.get(card)[name].has(value));
  const query = () => {
    const words = new URLSearchParams(chosen()).toString();
    return words ? `?${words}` : "";
  };

  function show() {
    const wanted = chosen();
    const filtered = Object.keys(wanted).length > 0;
    for (const card of cards) card.hidden = !fits(card, wanted);
    for (const shelf of shelves) shelf.hidden = !shelf.querySelector(".card.offer:not([hidden])");
    catalogue.classList.toggle("filtered", filtered);
    form.querySelector("[type=reset]").hidden = !filtered;
    // Who covers the disease; without one, whoever offers what is left.
    for (const line of form.querySelectorAll(".first-contact")) {
      line.hidden = !filtered || line.dataset.disease !== (wanted.disease ?? "");
    }
    const left = new Set(cards.filter((card) => !card.hidden).flatMap((card) => [...answers.get(card).partner]));
    for (const one of form.querySelectorAll("[data-partner]")) one.hidden = !left.has(one.dataset.partner);
    // Each answer says how many offers it would leave.
    for (const select of selects) {
      for (const option of select.options) {
        if (!option.value) continue;
        const count = cards.filter((card) => fits(card, { ...wanted, [select.name]: option.value })).length;
        option.disabled = count === 0 && !option.selected;
        option.text = `${names.get(option)}\u00a0(${count})`;
      }
    }
    // What was chosen is told where the menus are folded away.
    const told = selects.filter(({ value }) => value).map((select) => names.get(select.selectedOptions[0]));
    summary.textContent = told.join(" · ") || summary.dataset.none;
    const count = cards.filter((card) => !card.hidden).length;
    const { none, one, many, all } = form.dataset;
    const words = !filtered ? all : count === 0 ? none : count === 1 ? one : many;
    status.textContent = words.replace("{found}", count).replace("{total}", cards.length);
    // The other language shows the same choice.
    for (const link of document.querySelectorAll("a.language")) link.search = query();
  }

  // An answer that the address names and the catalogue does not know counts as no answer.
  function read() {
    const words = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = words.get(select.name) ?? "";
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    }
    show();
  }

  function write() {
    show();
    if (query() !== location.search) history.pushState(null, "", location.pathname + query());
  }

  form.addEventListener("change", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { write(); selects[0].focus(); }));
  addEventListener("popstate", read);
  addEventListener("pageshow", read);
  read();
  // The "find your way in" form sends empty answers along, and this page need not show them.
  if (query() !== location.search) history.replaceState(null, "", location.pathname + query() + location.hash);
})();
