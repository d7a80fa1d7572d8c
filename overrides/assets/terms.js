// Glossary terms explain themselves on hover, focus and tap; without this script they are links to the glossary.
// As WCAG 2.2, 1.4.13 asks: Escape dismisses, the pointer may move onto the words, nothing goes by itself.
(() => {
  if (!HTMLElement.prototype.showPopover) return;
  let open = null;
  let timer = 0;
  const tip = (link) => document.getElementById(link.getAttribute("aria-describedby"));

  function hide() {
    clearTimeout(timer);
    open?.tip.hidePopover();
    open = null;
  }
  function show(link) {
    clearTimeout(timer);
    if (open?.link === link) return;
    hide();
    open = { link, tip: tip(link) };
    open.tip.showPopover();
    const words = link.getClientRects()[0];
    const box = open.tip.getBoundingClientRect();
    const room = document.documentElement.clientWidth - box.width - 8;
    const left = Math.max(8, Math.min(words.left, room));
    const above = words.bottom + box.height + 12 > innerHeight && words.top > box.height + 12;
    const top = above ? words.top - box.height - 6 : link.getBoundingClientRect().bottom + 6;
    open.tip.style.left = `${left + scrollX}px`;
    open.tip.style.top = `${top + scrollY}px`;
  }
  const soon = (what, delay) => { clearTimeout(timer); timer = setTimeout(what, delay); };
  const leave = (event) => {
    if (event.pointerType !== "touch" && document.activeElement !== open?.link) soon(hide, 250);
  };

  for (const link of document.querySelectorAll("a.term")) {
    link.addEventListener("pointerenter", (event) => { if (event.pointerType !== "touch") soon(() => show(link), 200); });
    link.addEventListener("pointerleave", leave);
    tip(link).addEventListener("pointerenter", () => clearTimeout(timer));
    tip(link).addEventListener("pointerleave", leave);
    link.addEventListener("focus", () => { if (link.matches(":focus-visible")) show(link); });
    link.addEventListener("blur", hide);
    // The first tap explains, the second leads to the glossary.
    link.addEventListener("click", (event) => {
      if (event.pointerType === "touch" && open?.link !== link) { event.preventDefault(); show(link); }
    });
  }
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
  document.addEventListener("pointerdown", (event) => {
    if (open && !open.tip.contains(event.target) && !open.link.contains(event.target)) hide();
  });
})();
