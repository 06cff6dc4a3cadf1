/* Variorum: three small helps. Every page reads in full without this file. */
(function () {
  'use strict';
  var d = document, root = d.documentElement, KEY = 'variorum-theme', saved = null;
  try { saved = localStorage.getItem(KEY); } catch (e) { /* storage may be barred; the page then follows the system */ }
  if (saved === 'light' || saved === 'dark') root.style.colorScheme = saved; // before the first paint

  // 1. Theme: remember the choice. Switching itself is done by the stylesheet.
  function theme() {
    var pick = d.getElementById('t-' + saved);
    if (pick) pick.checked = true;
    root.style.colorScheme = '';
    d.querySelectorAll('.theme input').forEach(function (i) {
      i.addEventListener('change', function () { try { localStorage.setItem(KEY, i.value); } catch (e) { /* as above */ } });
    });
  }

  // 2. Cards: a copy of what stands in the page (a name's entry, a figure's row, a note with no room in the margin), put
  //    after what it explains, so that Tab goes into it. One at a time; Esc closes it and returns the focus.
  function cards() {
    var card = null, owner = null, mark = null, timer = 0, touch = false, quiet = false;
    function later(act, ms, t) { clearTimeout(timer); timer = setTimeout(act, ms, t); }
    function source(t) { return t.control ? t.control.nextElementSibling : d.getElementById(t.dataset.e); }
    function shown(t) { return t.control && source(t).getClientRects().length; } // a note that is on screen needs no card
    function holds(e) { return e && (e === owner || card && card.contains(e)); }
    function close() {
      var gone = card, from = owner;
      clearTimeout(timer);
      card = owner = null; // first, since removing a card that has the focus calls back here
      if (gone) gone.remove();
      if (from) from.removeAttribute('aria-details');
    }
    function kept(e) { return holds(e) && e.matches(':focus-visible'); } // by the keyboard
    function leave() { if (!kept(d.activeElement)) close(); }
    function place() {
      var lines = mark.getClientRects(), last = lines[lines.length - 1], h = card.offsetHeight, most = innerHeight - h - 8;
      var base = card.offsetParent.getBoundingClientRect(), x = last.left, y = last.bottom + 6;
      if (y > most && lines[0].top - h - 6 > 0) { x = lines[0].left; y = lines[0].top - h - 6; }
      card.style.left = Math.max(8, Math.min(x, base.right - card.offsetWidth)) - base.left + 'px'; // the margin stays free
      card.style.top = Math.max(8, Math.min(y, most)) - base.top + 'px';
    }
    function open(t) {
      var from = source(t), o = t.control || t, at = d.activeElement;
      if (!from || o === owner || shown(t) || at !== owner && kept(at)) return; // the focus is not taken out of a card
      close();
      owner = o;
      mark = t;
      card = d.createElement('span');
      card.id = 'card';
      card.className = 'card ' + (t.control ? from.className.replace('note', '') : '');
      card.tabIndex = -1; // a click on its words keeps the focus in it
      card.setAttribute('role', 'group');
      card.setAttribute('aria-label', o.getAttribute('aria-label') || o.textContent);
      [].forEach.call(from.cells || [from], function (cell) {
        var part = d.createElement('span');
        if (cell.dataset.l) part.dataset.l = cell.dataset.l;
        part.append.apply(part, cell.cloneNode(true).childNodes);
        card.append(part);
      });
      (t.control ? from : t).after(card);
      o.setAttribute('aria-details', 'card');
      card.addEventListener('pointerenter', function () { clearTimeout(timer); });
      card.addEventListener('pointerleave', out);
      card.addEventListener('focusout', left);
      place();
    }
    function out(e) { if (e.pointerType === 'mouse') later(leave, 250); }
    function left(e) { if (!holds(e.relatedTarget)) close(); }
    d.querySelectorAll('a[data-e],.mk,.ednote').forEach(function (t) {
      var o = t.control || t;
      t.addEventListener('pointerenter', function (e) { if (e.pointerType === 'mouse') later(open, 180, t); });
      t.addEventListener('pointerleave', out);
      t.addEventListener('pointerdown', function (e) { touch = e.pointerType !== 'mouse'; });
      t.addEventListener('click', function (e) { // a first tap opens the card, a second one does what a click does
        if (touch && o !== owner && source(t) && !shown(t)) { e.preventDefault(); open(t); }
        touch = false;
      });
      o.addEventListener('focus', function () { if (!quiet && o.matches(':focus-visible')) later(open, 180, t); });
      o.addEventListener('blur', left);
      o.addEventListener('change', close);
    });
    d.addEventListener('pointerdown', function (e) { if (card && !holds(e.target) && !mark.contains(e.target)) close(); });
    addEventListener('resize', function () { if (card) (shown(mark) ? close : place)(); });
    d.addEventListener('keydown', function (e) {
      if (e.key !== 'Escape') return;
      var back = holds(d.activeElement) && owner;
      close();
      quiet = true;
      if (back) back.focus();
      quiet = false;
    });
  }

  // 3. Figures: say which filter is on and how many rows it leaves. Filtering itself is done by the stylesheet.
  function filters() {
    var tally = d.querySelector('[data-filter]'), count = d.getElementById('count');
    if (!tally || !count) return;
    function mark() {
      var hash = location.hash || '#all', rows = 0, known = false;
      tally.querySelectorAll('a').forEach(function (a) {
        if (a.hash === hash) { a.setAttribute('aria-current', 'true'); known = true; } else a.removeAttribute('aria-current');
      });
      d.querySelectorAll('[data-v]').forEach(function (q) { if (q.getClientRects().length) rows++; });
      count.textContent = known ? rows + ' shown' : '';
    }
    addEventListener('hashchange', mark);
    addEventListener('load', mark);
  }

  d.addEventListener('DOMContentLoaded', function () { theme(); cards(); filters(); });
})();
