// The search: loaded when its window is first opened.
(() => {
  const dialog = document.getElementById("search");
  const input = dialog.querySelector("input");
  const state = dialog.querySelector(".search-state");
  const list = dialog.querySelector(".search-results");
  const more = dialog.querySelector(".search-more");
  const engine = start();

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
  // The piece of the page that holds most of what was sought: a figure, somebody's entry, a section.
  function place(hit) {
    const scores = new Map();
    for (const { location, balanced_score: score } of hit.weighted_locations) {
      const piece = hit.anchors.filter((anchor) => anchor.location <= location).pop();
      scores.set(piece, (scores.get(piece) ?? 0) + score);
    }
    const [best] = [...scores].sort((one, other) => other[1] - one[1])[0] ?? [];
    return best && best.element !== "h1" ? `${hit.url}#${best.id}` : hit.url;
  }
  function entry(hit) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = place(hit);
    link.textContent = hit.meta.title;
    item.append(link, excerpt(hit.excerpt, hit.meta.description));
    return item;
  }
  let turn = 0;
  async function look() {
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
  }
  input.addEventListener("input", look);
  look(); // for what was typed meanwhile
  dialog.querySelector("form").addEventListener("submit", (event) => {
    if (event.submitter?.value !== "close") return;
    const first = list.querySelector("a");
    if (document.activeElement === input && first) { event.preventDefault(); location.href = first.href; }
  });
})();
