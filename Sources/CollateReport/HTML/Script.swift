import CollateCore
import Foundation

/// The script of the page: filters, search, keys, export. It only adds: without it every word can be read and every link
/// works. The page's policy allows this script by its hash and no other, so that nothing of a document can run.
enum Script {
  /// What a policy calls it.
  static var source: String {
    let digits = Array(ContentHash.hex(of: Array(text.utf8)))
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
    return "'sha256-\(Data(bytes).base64EncodedString())'"
  }

  static let text = #"""

    (() => {
      "use strict";
      const $ = (query, root = document) => [...root.querySelectorAll(query)];
      const make = (tag, attributes = {}, ...children) => {
        const node = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
        node.append(...children);
        return node;
      };
      const main = document.querySelector("main");
      const items = $("#conflicts article, #claims .matrix tbody tr, #unique .fact, #conflicts tbody tr");
      if (!items.length) return;
      const state = { has: "", file: "", who: "", q: "" };

      // Filters: the state stands in the address, so that a filtered page can be sent on.
      const option = (value, text) => make("option", { value }, text);
      const select = (key, label, entries) => {
        const node = make("select", { "aria-label": label }, option("", label), ...entries.map(([v, t]) => option(v, t)));
        node.addEventListener("change", () => { state[key] = node.value; apply(true); });
        return node;
      };
      const words = new Set(items.flatMap(item => item.dataset.has.split(" ")));
      const files = $(".account header .badge").map(badge => badge.textContent);
      const accounts = [...new Set(files.map(file => file.replace(/\d+$/, "")))];
      const names = $("#names option").map(option => option.textContent);
      const kinds = [...words].filter(word => !files.includes(word) && !accounts.includes(word)).sort();
      const inputs = {
        has: select("has", "Any verdict or type", kinds.map(kind => [kind, kind.replace(/-/g, " ")])),
        file: select("file", "Any file", accounts.map(a => [a, "only in " + a]).concat(files.map(f => [f, f]))),
        who: select("who", "Anybody, any place", names.map(name => [name, name])),
        q: make("input", { type: "search", placeholder: "Search (/)", "aria-label": "Search facts and conflicts" }),
      };
      inputs.q.addEventListener("input", () => { state.q = inputs.q.value; apply(true); });
      const button = (text, action) => {
        const node = make("button", { type: "button" }, text);
        node.addEventListener("click", action);
        return node;
      };
      const count = make("output", { role: "status" });
      const clear = button("Clear", () => { Object.keys(state).forEach(key => { state[key] = ""; }); apply(true); });
      const bar = make("div", { class: "filters", role: "search", "aria-label": "Filter" }, inputs.q, inputs.has, inputs.file, inputs.who, clear,
        count, button("CSV", () => save("csv")), button("Markdown", () => save("md")), button("Copy citation (c)", () => cite()),
        button("Keys (?)", () => help()));
      main.before(bar);

      const matches = item => {
        const has = item.dataset.has.split(" ");
        return (!state.has || has.includes(state.has)) && (!state.file || has.includes(state.file))
          && (!state.who || item.dataset.who.split(" ").includes(String(names.indexOf(state.who))))
          && (!state.q || item.textContent.toLowerCase().includes(state.q.toLowerCase()));
      };
      function apply(write) {
        let shown = 0;
        for (const item of items) {
          item.hidden = !matches(item);
          if (!item.hidden && !item.closest(".slots")) shown += 1;
        }
        const isFiltered = Object.values(state).some(Boolean);
        if (isFiltered) $("#unique details").forEach(node => { node.open = true; });
        for (const key of Object.keys(state)) inputs[key].value = state[key];
        count.textContent = isFiltered ? shown + " shown" : "";
        clear.hidden = !isFiltered;
        if (!write) return;
        const [place] = location.hash.slice(1).split("?");
        const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value)).toString();
        history.replaceState(null, "", "#" + (place || "answer") + (query ? "?" + query : ""));
      }
      function arrive() {
        const [place, query] = location.hash.slice(1).split("?");
        if (query !== undefined) {
          const given = new URLSearchParams(query);
          for (const key of Object.keys(state)) state[key] = given.get(key) || "";
          apply(false);
        }
        const target = document.getElementById(place);
        if (!target) return;
        for (let node = target; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
        if (target.hidden) { Object.keys(state).forEach(key => { state[key] = ""; }); apply(false); }
        target.scrollIntoView();
        if (items.includes(target)) choose(target, false);
      }
      addEventListener("hashchange", arrive);
      document.addEventListener("click", event => {
        const link = event.target.closest("a[data-filter]");
        if (!link) return;
        event.preventDefault();
        location.hash = link.getAttribute("href") + "?" + link.dataset.filter;
      });

      // The matrix in another order: by its number, by the place in a file, by support. Clauses stay with their sentence.
      const matrix = document.querySelector(".matrix");
      if (matrix) {
        const bodies = $("tbody", matrix);
        const heads = $("thead th", matrix);
        const place = (body, column) => {
          const links = $("tr", body).map(row => row.children[column].querySelector("a[href^='#']")).filter(Boolean);
          const places = links.map(link => link.getAttribute("href").match(/^#[ep]\d+-(\d+)$/)).filter(Boolean);
          return places.length ? Math.min(...places.map(found => Number(found[1]))) : Infinity;
        };
        const order = ["corroborated", "disputed", "related", "one-account", "single-file"];
        const key = (body, column) => {
          if (column === 0) return Number(body.querySelector(".number").textContent);
          if (column === heads.length - 1) return order.indexOf(body.querySelector("tr").lastElementChild.className);
          return place(body, column);
        };
        const sort = column => {
          const head = heads[column];
          const down = head.getAttribute("aria-sort") === "ascending";
          heads.forEach(other => other.removeAttribute("aria-sort"));
          head.setAttribute("aria-sort", down ? "descending" : "ascending");
          const keys = new Map(bodies.map(body => [body, key(body, column)]));
          const sorted = [...bodies].sort((a, b) => {
            const [left, right] = [keys.get(a), keys.get(b)];
            if (left === right) return 0;
            if (left === Infinity || right === Infinity) return left === Infinity ? 1 : -1;
            return down ? right - left : left - right;
          });
          matrix.append(...sorted);
          items.sort((a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
        };
        heads.forEach((head, column) => {
          if (head.classList.contains("files")) return;
          const name = column === 0 ? "report order" : head.querySelector(".badge") ? "the order of " + head.querySelector(".badge").textContent : "support";
          const node = button("⇵", () => sort(column));
          node.setAttribute("aria-label", "Sort by " + name);
          node.title = "Sort by " + name;
          head.append(" ", node);
        });
      }

      // Keys: j and k walk, Enter opens.
      let current = null;
      function choose(item, scroll = true) {
        if (current) current.classList.remove("current");
        current = item;
        item.classList.add("current");
        item.tabIndex = -1;
        item.focus({ preventScroll: true });
        if (scroll) item.scrollIntoView({ block: "center" });
      }
      function step(by) {
        const open = items.filter(item => !item.hidden && item.getClientRects().length && !item.closest(".slots"));
        if (!open.length) return;
        const at = open.indexOf(current);
        choose(open[at < 0 ? 0 : Math.min(Math.max(at + by, 0), open.length - 1)]);
      }
      const dialog = make("dialog", { "aria-label": "Keys" }, make("p", {}, "j / k: next or previous fact or conflict"),
        make("p", {}, "Enter: open it"), make("p", {}, "/: search"), make("p", {}, "c: copy a citation"),
        make("p", {}, "Esc: leave the search"), button("Close", () => dialog.close()));
      document.body.append(dialog);
      function help() { if (!dialog.open) dialog.showModal(); }
      document.addEventListener("keydown", event => {
        if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
        if (event.target.matches("input, select, textarea")) {
          if (event.key === "Escape") event.target.blur();
          return;
        }
        const keys = { j: () => step(1), k: () => step(-1), "/": () => inputs.q.focus(), "?": help, c: cite };
        if (event.key === "Enter" && event.target === current) {
          const details = current.querySelector("details");
          const link = current.querySelector("a[href]");
          if (details) details.open = !details.open; else if (link) link.click();
        } else if (keys[event.key]) {
          event.preventDefault();
          keys[event.key]();
        }
      });

      // Citation and export.
      const clean = text => text.replace(/\s+/g, " ").trim();
      const record = item => ({
        id: item.id || "",
        kind: item.dataset.has.split(" ").filter(word => kinds.includes(word)).join(" "),
        files: item.dataset.has.split(" ").filter(word => files.includes(word)).join(" "),
        words: $("q", item).slice(0, item.tagName === "ARTICLE" ? 9 : 1).map(q => "“" + clean(q.textContent) + "”").join(" | "),
      });
      async function cite() {
        if (!current) return;
        const entry = record(current);
        const text = entry.words + " (" + entry.files + "; " + document.title + (entry.id ? "; #" + entry.id : "") + ")";
        try { await navigator.clipboard.writeText(text); count.textContent = "copied"; } catch { prompt("Citation", text); }
      }
      const formula = text => /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
      function save(kind) {
        const rows = items.filter(item => !item.hidden && !item.closest(".slots")).map(record);
        const names = ["id", "kind", "files", "words"];
        const text = kind === "csv"
          ? [names, ...rows.map(row => names.map(name => row[name]))]
            .map(row => row.map(cell => '"' + formula(cell).replace(/"/g, '""') + '"').join(",")).join("\r\n") + "\r\n"
          : "| " + names.join(" | ") + " |\n|---|---|---|---|\n"
            + rows.map(row => "| " + names.map(name => row[name].replace(/([\\`*_\[\]<>#|~&!])/g, "\\$1")).join(" | ") + " |").join("\n") + "\n";
        const url = URL.createObjectURL(new Blob([text], { type: kind === "csv" ? "text/csv" : "text/markdown" }));
        make("a", { href: url, download: "collate-visible." + kind }).click();
        URL.revokeObjectURL(url);
      }

      // Evidence where the pointer or the focus rests.
      const tip = make("div", { class: "tip", role: "tooltip", hidden: "" });
      document.body.append(tip);
      function show(event) {
        const link = event.target.closest && event.target.closest("a[href^='#e']");
        const target = link && document.getElementById(link.getAttribute("href").slice(1));
        tip.hidden = !target || target.contains(link);
        if (tip.hidden) return;
        const all = $("[id='" + target.id + "']");
        tip.textContent = "“" + clean(all[0].textContent).slice(0, 400) + "”";
        const box = link.getBoundingClientRect();
        tip.style.left = Math.max(8, Math.min(box.left, innerWidth - 340)) + "px";
        tip.style.top = (box.bottom + 140 > innerHeight ? Math.max(8, box.top - tip.offsetHeight - 6) : box.bottom + 6) + "px";
      }
      for (const name of ["mouseover", "focusin"]) document.addEventListener(name, show);
      for (const name of ["scroll", "focusout"]) addEventListener(name, () => { tip.hidden = true; }, true);

      // Reading: columns chosen, scrolling locked at the fact in view.
      const columns = $(".account");
      if (columns.length > 1) {
        const lock = make("input", { type: "checkbox" });
        const box = make("div", { class: "switch columns-chosen" }, make("label", {}, lock, " Scroll together"));
        for (const column of columns) {
          const check = make("input", { type: "checkbox" });
          check.checked = true;
          check.addEventListener("change", () => { column.hidden = !check.checked; });
          box.append(make("label", {}, check, " " + column.querySelector(".badge").textContent));
        }
        document.querySelector("#reading .columns").before(box);
        const facts = new Map(columns.map(column => [column, $("a.ref[href^='#c']", column)]));
        let leader = null;
        for (const column of columns) {
          for (const name of ["pointerenter", "focusin", "touchstart"]) {
            column.addEventListener(name, () => { leader = column; }, { passive: true });
          }
          column.addEventListener("scroll", () => {
            if (!lock.checked || column !== leader) return;
            const top = column.getBoundingClientRect().top + 70;
            const near = facts.get(column).filter(ref => ref.getBoundingClientRect().top >= top).slice(0, 12);
            for (const other of columns) {
              if (other === column || other.hidden) continue;
              for (const ref of near) {
                const twin = facts.get(other).find(candidate => candidate.getAttribute("href") === ref.getAttribute("href"));
                if (!twin) continue;
                other.scrollTop += twin.getBoundingClientRect().top - ref.getBoundingClientRect().top;
                break;
              }
            }
          }, { passive: true });
        }
      }

      apply(false);
      if (location.hash) arrive();
    })();

    """#
}
