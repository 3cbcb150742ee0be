"use strict";

const pictures = document.getElementById("pictures");
const said = document.getElementById("said");
const troubles = document.getElementById("troubles");
let shown = -1;

/** Loads the report unseen and takes the old one away when the new one is there. */
function show(version) {
  shown = version;
  pictures.querySelectorAll("iframe.coming").forEach((frame) => frame.remove());
  const old = pictures.querySelector("iframe");
  const next = document.createElement("iframe");
  next.title = "The run's report";
  next.className = "coming";
  next.addEventListener("load", () => {
    if (old) {
      next.contentWindow.scrollTo(old.contentWindow.scrollX, old.contentWindow.scrollY);
      old.remove();
    }
    next.className = "";
  }, { once: true });
  next.src = "run/?" + version;
  pictures.append(next);
}

function tell(status) {
  if (said.textContent !== status.said && status.said) {
    said.textContent = status.said;
  }
  if (troubles.textContent !== status.troubles.join("")) {
    troubles.replaceChildren(...status.troubles.map((sentence) => {
      const item = document.createElement("li");
      item.textContent = sentence;
      return item;
    }));
  }
}

async function look() {
  try {
    const response = await fetch("status", { cache: "no-store" });
    const status = await response.json();
    tell(status);
    if (status.version !== shown && status.version > 0) {
      show(status.version);
    }
  } catch {
    said.textContent = "thalweg dev has ended; what it drew stays in the run directory.";
  }
  setTimeout(look, document.hidden ? 2000 : 300);
}

look();
