// The table of results by any of its columns, up and down in turn.
(() => {
  const table = document.querySelector(".results table");
  if (!table) return;
  const heads = [...table.querySelectorAll("thead th")];
  const body = table.querySelector("tbody");
  const key = (row, column) => {
    const { dataset, textContent } = row.cells[column];
    return "value" in dataset ? Number(dataset.value) : textContent;
  };

  function compare(a, b) {
    return typeof a === "string" ? a.localeCompare(b, undefined, { numeric: true }) : a - b;
  }

  // What is not known is last in both directions.
  function sort(column) {
    const up = heads[column].getAttribute("aria-sort") !== "ascending";
    const known = (row) => !Number.isNaN(key(row, column));
    const rows = [...body.rows];
    const sorted = rows
      .filter(known)
      .sort((a, b) => (up ? 1 : -1) * compare(key(a, column), key(b, column)));
    body.append(...sorted, ...rows.filter((row) => !known(row)));
    heads.forEach((head) => head.removeAttribute("aria-sort"));
    heads[column].setAttribute("aria-sort", up ? "ascending" : "descending");
  }

  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(column));
    head.append(button);
  });
})();
