// Keys for the check list: every key presses a link that stands on the page, so without this script nothing is lost.

const list = () => document.querySelector("[data-checklist]");
const rows = () => [...document.querySelectorAll(".rows > li[id]")];

// The row that has the focus or holds it, else the one that the address names, else none.
const current = () => rows().find(row => row.contains(document.activeElement)) ?? rows().find(row => "#" + row.id === location.hash);

function step(by) {
  const all = rows();
  const at = all.indexOf(current());
  const next = all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function help() {
  const keys = document.querySelector("[data-keys]");
  keys.open = !keys.open;
  keys.querySelector("summary").focus();
}

function onKey(event) {
  if (!list() || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  const act = { j: () => step(1), k: () => step(-1), "?": help }[event.key];
  const link = act ? null : current()?.querySelector(`a[data-key="${CSS.escape(event.key)}"]`);
  if (!act && !link) return;
  event.preventDefault();
  if (act) act();
  else link.click();
}

function showKeys() {
  const keys = document.querySelector("[data-checklist] [data-keys]");
  if (keys) keys.hidden = false;
}

document.addEventListener("keydown", onKey);
addEventListener("load", showKeys);
if (document.readyState === "complete") showKeys();
globalThis.Blazor?.addEventListener?.("enhancedload", showKeys);
