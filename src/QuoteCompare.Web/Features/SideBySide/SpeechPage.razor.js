// Comfort for the reading pages: a chosen passage and its quotation at one height and joined by a band, scrolling together, and keys.
// Every choice is a link in the page: without this script nothing is lost.

const wide = matchMedia("(min-width: 52.01rem)");

const page = () => document.querySelector("[data-reading]");
const passages = () => [...document.querySelectorAll("a.pick[data-passage]")];
const quotation = () => document.querySelector("a.quotation.chosen");
const scroller = () => document.querySelector("[data-report]");
const scrolls = element => element && element.scrollHeight > element.clientHeight + 1;

// Brings the first passage and the quotation to one height.
function align() {
  const [passage] = passages();
  const quote = quotation();
  if (!quote || !wide.matches) return;
  const pane = scroller();
  if (scrolls(pane)) pane.scrollTop += quote.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight * 0.12;
  if (!passage) return;
  window.scrollBy({ top: passage.getBoundingClientRect().top - quote.getBoundingClientRect().top, behavior: "instant" });
  const rest = passage.getBoundingClientRect().top - quote.getBoundingClientRect().top;
  if (scrolls(pane)) pane.scrollTop -= rest;
}

// A band from each passage to the quotation, across the gap between the columns.
function drawBand() {
  const band = document.querySelector("svg.band");
  if (!band) return;
  band.replaceChildren();
  const quote = quotation();
  if (!quote || !wide.matches) return;
  const pane = scroller().getBoundingClientRect();
  const to = clip(quote.getBoundingClientRect(), pane.top, pane.bottom);
  for (const number of new Set(passages().map(a => a.dataset.passage))) {
    const parts = passages().filter(a => a.dataset.passage === number).map(a => a.getBoundingClientRect());
    const from = clip({ top: Math.min(...parts.map(p => p.top)), bottom: Math.max(...parts.map(p => p.bottom)) }, 0, innerHeight);
    const line = passages().find(a => a.dataset.passage === number).closest("p");
    // Level beside the passage, past the marks of its own sentences; only between the columns does it rise or fall.
    const [x, y] = [line.getBoundingClientRect().right, pane.left];
    const [start, middle] = [x - parseFloat(getComputedStyle(line).paddingRight), (x + y) / 2];
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", `M${start},${from.top} H${x} C${middle},${from.top} ${middle},${to.top} ${y},${to.top} L${y},${to.bottom} C${middle},${to.bottom} ${middle},${from.bottom} ${x},${from.bottom} H${start} Z`);
    band.append(path);
  }
}

function clip(box, top, bottom) {
  const within = value => Math.min(Math.max(value, top), bottom);
  return { top: within(box.top), bottom: within(box.bottom) };
}

// While a quotation is chosen, report and speech move together.
let lastTop = 0;
let drawing = 0;

function onScroll() {
  const delta = scrollY - lastTop;
  lastTop = scrollY;
  const pane = scroller();
  if (page()?.classList.contains("has-choice") && wide.matches && scrolls(pane) && isStuck(pane)) pane.scrollTop += delta;
  redraw();
}

// Only once the report stands still: before that it moves with the page anyway.
const isStuck = pane => pane.closest(".report").getBoundingClientRect().top <= parseFloat(getComputedStyle(pane.closest(".report")).top) + 1;

function redraw() {
  cancelAnimationFrame(drawing);
  drawing = requestAnimationFrame(drawBand);
}

// Only choices within a page are left to enhanced navigation, which keeps the window where it stands. A link to another page is an ordinary one: that page
// begins at its top, and Back leads to the place that was left, by the browser's own memory.
const pageOf = path => path.match(/^\/speeches\/[^/]+(\/(overview|statements|surroundings)(?=\/|$))?/)?.[0] ?? path;

function leaveByBrowser(link, isByKey) {
  if (pageOf(link.pathname) === pageOf(location.pathname)) return;
  link.dataset.enhanceNav = "false";
  window.name = isByKey ? byKey : "";
}

function arrive() {
  const help = keysHelp();
  if (help) help.hidden = false;
  align();
  lastTop = scrollY;
  redraw();
}

// Where the reader has come to by a link of this site: the report changed to, the evidence, what the address names, or the page's heading. A page that is
// opened by its address, reloaded or come back to leaves the focus where the browser puts it.
let shown = location.href;
let changedReport = false;

function focusArrival() {
  const tab = changedReport ? document.querySelector(".tabs [aria-current]") : null;
  if (location.href !== shown) focusOn(tab ?? arrivedAt());
  changedReport = false;
  shown = location.href;
}

const arrivedAt = () => document.querySelector("[data-evidence]") ?? named(location.hash) ?? document.querySelector("h1");

// Who came to another page by key finds the focus there; who came by mouse is spared a ring round what they did not ask for. The window's name is the one thing
// that the page before can leave behind without storing it.
const byKey = "by-key";

function focusAfterLink() {
  if (window.name === byKey) focusOn(arrivedAt());
  window.name = "";
}

const named = hash => (hash ? document.getElementById(hash.slice(1)) : null);

function focusOn(element) {
  if (!element) return;
  if (element.tabIndex < 0 && !element.hasAttribute("tabindex")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

const follow = selector => document.querySelector(selector)?.click();

function otherReport(step) {
  const tabs = [...document.querySelectorAll(".tabs a")];
  const open = tabs.findIndex(tab => tab.hasAttribute("aria-current"));
  if (tabs.length > 1) tabs[(open + step + tabs.length) % tabs.length].click();
}

// The statement that is looked at; when none is, the sentence in which the focus stands or beside which its mark has it, else the first one in sight that a
// report uses.
function openStatement() {
  const chosen = document.querySelector("a[data-key=s]");
  const mark = document.activeElement.closest(".rail, .roll");
  const sentence = mark ? mark.nextElementSibling : document.activeElement.closest(".sentence");
  (chosen ?? (sentence ?? firstUsed())?.querySelector("a.verse"))?.click();
}

function firstUsed() {
  const used = [...document.querySelectorAll(".sentence:has(.used)")];
  return used.find(sentence => sentence.getBoundingClientRect().bottom > innerHeight / 8) ?? used.at(-1);
}

const keysHelp = () => document.querySelector("[data-keys]");
let beforeHelp = null;

function toggleHelp() {
  const help = keysHelp();
  if (!help?.checkVisibility()) return;
  if (help.open) {
    closeHelp();
  } else {
    beforeHelp = document.activeElement;
    help.open = true;
    help.querySelector("summary").focus();
  }
}

function closeHelp() {
  const help = keysHelp();
  if (!help?.open) return;
  help.open = false;
  if (beforeHelp?.isConnected && beforeHelp !== document.body) beforeHelp.focus();
  beforeHelp = null;
}

const keys = {
  j: () => follow("a[data-key=j], .index li a"),
  k: () => follow("a[data-key=k]"),
  "]": () => otherReport(1),
  "[": () => otherReport(-1),
  r: () => otherReport(1),
  s: openStatement,
  o: () => follow("a[data-key=o]"),
  "?": toggleHelp,
  Escape: closeHelp,
};

function onKey(event) {
  if (!page() || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
  if (!Object.hasOwn(keys, event.key)) return;
  if (event.key !== "Escape") event.preventDefault();
  keys[event.key]();
}

// A link to a place on the same page takes the focus along, as it does without enhanced navigation.
function onClick(event) {
  const link = event.target.closest("a[href]");
  if (link) leaveByBrowser(link, event.detail === 0);
  changedReport = Boolean(link?.closest(".tabs"));
  if (!link?.hash || link.pathname !== location.pathname || link.search !== location.search) return;
  focusOn(named(link.hash));
  shown = link.href;
}

document.addEventListener("keydown", onKey);
// Before enhanced navigation hears of the click: it changes the address at once.
document.addEventListener("click", onClick, { capture: true });
document.addEventListener("scroll", redraw, { capture: true, passive: true });
addEventListener("scroll", onScroll, { passive: true });
addEventListener("resize", redraw);
addEventListener("load", arrive);
if (document.readyState === "complete") arrive();
focusAfterLink();
globalThis.Blazor?.addEventListener?.("enhancedload", () => requestAnimationFrame(arrive));
globalThis.Blazor?.addEventListener?.("enhancednavigationend", focusArrival);
