/* What the page does where scripts run: it sends a vote and looks every two seconds whether the room has
   moved on, without loading the page anew. Without it the page works by its buttons. */
"use strict";

const EVERY = 2000;
const LOST_FOR = 5;
const said = document.getElementById("said");
let asking = false;
let lost = 0;

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
  tell(main().dataset.said);
}

/* Have it read out; shown to the eye only where the page itself does not say it. */
function tell(text, seen = false) {
  said.className = seen ? "notice" : "aside";
  said.textContent = text;
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

/* Say that the room is not there, once, and after some tries that it is closed. */
function lose() {
  lost += 1;
  if (lost === 1) tell(main().dataset.lost, true);
  if (lost === LOST_FOR) tell(main().dataset.gone, true);
}

function find() {
  if (lost) tell("");
  lost = 0;
}

async function send(form) {
  asking = true;
  try {
    const text = await load(form);
    find();
    show(text);
  } catch {
    lose();
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
    find();
    if ((await answer.text()) !== version) show(await load(next));
  } catch {
    lose();
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
