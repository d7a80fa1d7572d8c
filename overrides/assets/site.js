// What the pages can do beyond links: choose a scheme, close menus, search. Everything else works without it.
(() => {
  const root = document.documentElement;

  const scheme = document.getElementById("scheme-switch");
  scheme?.addEventListener("click", () => {
    const dark = root.dataset.scheme ? root.dataset.scheme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.scheme = dark ? "light" : "dark";
    try { localStorage.setItem("scheme", root.dataset.scheme); } catch { /* storage refused: the choice lasts for this page */ }
  });

  // A link may lead into something that is folded away.
  const reveal = () => {
    const folded = document.getElementById(location.hash.slice(1))?.closest("details");
    if (folded) folded.open = true;
  };
  addEventListener("hashchange", reveal);
  reveal();

  const menus = [...document.querySelectorAll(".menu, .menu .group")];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = menus.filter((menu) => menu.open).pop();
    if (open) { open.open = false; open.querySelector("summary").focus(); }
  });
  for (const group of document.querySelectorAll(".menu .group")) {
    group.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !group.contains(relatedTarget)) group.open = false;
    });
  }
  document.addEventListener("click", (event) => {
    for (const menu of menus) if (menu.open && !menu.contains(event.target)) menu.open = false;
  });

  const dialog = document.getElementById("search");
  const opener = document.getElementById("search-open");
  if (!dialog || !opener) return;
  const input = dialog.querySelector("input");
  const state = dialog.querySelector(".search-state");
  const list = dialog.querySelector(".search-results");
  const more = dialog.querySelector(".search-more");
  let engine;

  async function start() {
    try {
      const loaded = await import(new URL(dialog.dataset.bundle, document.baseURI).href);
      await loaded.init();
      return loaded;
    } catch {
      state.textContent = dialog.dataset.failed;
      return null;
    }
  }
  opener.addEventListener("click", () => {
    dialog.showModal();
    input.focus();
    engine ??= start();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !dialog.open && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
      event.preventDefault();
      opener.click();
    }
  });
  // The first Escape would only empty the field.
  input.addEventListener("keydown", (event) => { if (event.key === "Escape") { event.preventDefault(); dialog.close(); } });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });

  // Pagefind marks hits with <mark>; they are rebuilt as nodes, so that no text is ever read as HTML. Other spellings of a
  // page's words are there to be found, not to be read: a hit among them shows the page's description.
  function excerpt(html, description) {
    const line = document.createElement("p");
    const text = html.replace(/⸢[^⸣]*⸣?|^[^⸢⸣]*⸣/g, "");
    const read = text.includes("<mark>") && text.split(" · ").length < 6; // No sentence has so many dots, the spellings have.
    const parts = new DOMParser().parseFromString(read ? text : description, "text/html").body.childNodes;
    for (const part of parts) {
      if (part.nodeName === "MARK") {
        const mark = document.createElement("mark");
        mark.textContent = part.textContent;
        line.append(mark);
      } else line.append(part.textContent);
    }
    return line;
  }
  function entry(hit) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = hit.url;
    link.textContent = hit.meta.title;
    item.append(link, excerpt(hit.excerpt, hit.meta.description));
    return item;
  }
  let turn = 0;
  input.addEventListener("input", async () => {
    const mine = ++turn;
    const search = await engine;
    if (!search) return;
    const words = input.value.normalize("NFC").replace(/[’']/g, " ").trim();
    if (!words) { state.textContent = ""; list.replaceChildren(); more.hidden = true; return; }
    const found = await search.debouncedSearch(words, {}, 120);
    if (!found || mine !== turn) return;
    // Results are read by the dozen: a long list of them would be most of the index.
    let shown = 0;
    async function dozen() {
      const first = shown;
      shown += 12;
      const hits = await Promise.all(found.results.slice(first, shown).map((result) => result.data()));
      if (mine !== turn) return;
      if (!first) list.replaceChildren();
      list.append(...hits.map(entry));
      if (first) list.children[first]?.querySelector("a").focus();
      more.hidden = shown >= found.results.length;
    }
    more.onclick = dozen;
    await dozen();
    if (mine !== turn) return;
    const count = found.results.length;
    const { none, one, many } = dialog.dataset;
    state.textContent = count === 0 ? none : count === 1 ? one : many.replace("{}", count);
  });
  dialog.querySelector("form").addEventListener("submit", (event) => {
    if (event.submitter?.value !== "close") return;
    const first = list.querySelector("a");
    if (document.activeElement === input && first) { event.preventDefault(); location.href = first.href; }
  });
})();
