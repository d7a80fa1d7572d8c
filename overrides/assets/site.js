// What the pages can do beyond links: choose a scheme, close menus, open the search. Everything else works without it.
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
  let script;
  opener.addEventListener("click", () => {
    dialog.showModal();
    input.focus();
    if (script) return;
    // Few visitors search: what does it comes when it is wanted.
    script = document.createElement("script");
    script.src = dialog.dataset.src;
    script.onerror = () => {
      dialog.querySelector(".search-state").textContent = dialog.dataset.failed;
      script = null; // to be tried again
    };
    document.head.append(script);
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
})();
