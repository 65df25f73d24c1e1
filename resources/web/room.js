/* What the page does where scripts run: it sends a vote and looks every two seconds whether the room has
   moved on, without loading the page anew. Without it the page works by its buttons. */
"use strict";

const EVERY = 2000;
const said = document.getElementById("said");
let asking = false;

const main = () => document.getElementById("main");
const read = (text) => new DOMParser().parseFromString(text, "text/html");

/* Show another state of the page, and read on at its heading or at what is wrong. */
function show(text) {
  const page = read(text);
  const next = page.getElementById("main");
  if (!next) return;
  main().replaceWith(document.adoptNode(next));
  document.title = page.title;
  window.scrollTo(0, 0);
  const place = document.getElementById("wrong") || document.querySelector("h1");
  if (place) place.focus({ preventScroll: place.tagName === "H1" });
  said.textContent = main().dataset.said;
}

async function load(form) {
  const fields = new URLSearchParams(new FormData(form));
  const post = form.method === "post";
  const options = { credentials: "same-origin", cache: "no-store" };
  if (post) Object.assign(options, { method: "POST", body: fields });
  const answer = await fetch(post ? form.action : main().dataset.base, options);
  if (answer.status === 429) throw new Error("too often");
  return answer.text();
}

async function send(form) {
  const before = main();
  asking = true;
  try {
    show(await load(form));
  } catch {
    said.textContent = before.dataset.lost;
  } finally {
    asking = false;
  }
}

/* Whether the room has moved on; only then is anything loaded. */
async function look() {
  const { base, version, phase } = main().dataset;
  const next = document.getElementById("next");
  if (asking || !next || phase === "ended") return;
  asking = true;
  try {
    const answer = await fetch(`${base}/state`, { credentials: "same-origin", cache: "no-store" });
    if (answer.status === 429) return;
    if (!answer.ok) throw new Error(answer.statusText);
    if (said.textContent === main().dataset.lost) said.textContent = "";
    if ((await answer.text()) !== version) show(await load(next));
  } catch {
    said.textContent = main().dataset.lost;
  } finally {
    asking = false;
  }
}

if (window.fetch && window.URLSearchParams) {
  document.body.classList.add("alive");
  document.addEventListener("submit", (event) => {
    if (event.target.hasAttribute("data-keep")) return;
    event.preventDefault();
    if (!asking) send(event.target);
  });
  setInterval(look, EVERY);
  document.addEventListener("visibilitychange", () => document.hidden || look());
}
