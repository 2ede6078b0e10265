// Keeps the page of a running job up to date: asks for the same page and changes what differs, so that focus and place stay. Without this script the page
// loads itself anew.

// Milliseconds between two looks, and between two things said to those who listen.
const shortest = 2000;
const quiet = 15000;

let saidAt = 0;

const live = root => root.querySelector("[data-job] [data-job-live]");

// Makes one element like another; children with an id are known by it, others by their place.
function become(there, here) {
  if (there.isEqualNode(here)) return;
  if (there.nodeType !== Node.ELEMENT_NODE || there.nodeName !== here.nodeName) return there.replaceWith(here);
  for (const { name } of [...there.attributes]) if (!here.hasAttribute(name)) there.removeAttribute(name);
  for (const { name, value } of here.attributes) if (there.getAttribute(name) !== value) there.setAttribute(name, value);
  const wanted = [...here.childNodes];
  wanted.forEach((child, index) => {
    const found = match(there, child, index);
    if (!found) return there.insertBefore(child, there.childNodes[index] ?? null);
    if (there.childNodes[index] !== found) there.insertBefore(found, there.childNodes[index]);
    become(found, child);
  });
  while (there.childNodes.length > wanted.length) there.lastChild.remove();
}

function match(there, child, index) {
  if (child.id) return [...there.children].find(other => other.id === child.id);
  const other = there.childNodes[index];
  return other && !other.id && other.nodeName === child.nodeName ? other : undefined;
}

function say(words, isLast) {
  if (!isLast && Date.now() - saidAt < quiet) return;
  saidAt = Date.now();
  document.querySelector("[data-job] [data-said]").textContent = words;
}

async function look() {
  const there = live(document);
  if (!there || there.dataset.running === undefined) return;
  const begun = Date.now();
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.ok) {
      const here = live(new DOMParser().parseFromString(await answer.text(), "text/html"));
      if (here && there.isConnected) {
        become(there, document.adoptNode(here));
        say(there.dataset.summary, there.dataset.running === undefined);
      }
    }
  } catch {
    // The program is away for a moment, perhaps started again.
  }
  // A page that is dear to make is asked for more rarely.
  setTimeout(look, Math.max(shortest, 5 * (Date.now() - begun)));
}

// One file is looked at before it is stored, many are not, unless somebody chose.
function chooseLook(event) {
  const tick = document.querySelector("[data-import] #look");
  if (event.target.id === "look") event.target.dataset.chosen = "";
  if (event.target.id !== "files" || !tick || tick.dataset.chosen !== undefined) return;
  const files = [...event.target.files];
  tick.checked = files.length <= 1 && !files.some(file => file.name.toLowerCase().endsWith(".zip"));
}

document.addEventListener("change", chooseLook);
if (live(document)) setTimeout(look, shortest);
