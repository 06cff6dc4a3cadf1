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

  // 2. Cards for places and actors: a copy of the entry at the end of the page, put right after the link, so that Tab goes
  //    into it. One at a time; Esc closes it and returns focus.
  function cards() {
    var card = null, owner = null, timer = 0, touch = false, quiet = false;
    function close() {
      var gone = card, from = owner;
      clearTimeout(timer);
      card = owner = null; // first, since removing a card that has the focus calls back here
      if (gone) gone.remove();
      if (from) from.removeAttribute('aria-describedby');
    }
    function later(act, ms, a) { clearTimeout(timer); timer = setTimeout(act, ms, a); }
    function place(a) {
      var r = a.getClientRects()[0], base = card.offsetParent.getBoundingClientRect();
      var x = Math.max(16, Math.min(r.left, root.clientWidth - card.offsetWidth - 16));
      var y = r.bottom + 6;
      if (y + card.offsetHeight > innerHeight && r.top - card.offsetHeight - 6 > 0) y = r.top - card.offsetHeight - 6;
      card.style.left = x - base.left + 'px';
      card.style.top = y - base.top + 'px';
    }
    function open(a) {
      var entry = d.getElementById('e-' + a.dataset.e);
      if (!entry || a === owner) return;
      close();
      owner = a;
      card = d.createElement('span');
      card.id = 'card';
      card.setAttribute('role', 'group');
      card.setAttribute('aria-label', a.textContent);
      card.append.apply(card, entry.cloneNode(true).childNodes);
      a.after(card);
      a.setAttribute('aria-describedby', 'card');
      card.addEventListener('pointerenter', function () { clearTimeout(timer); });
      card.addEventListener('pointerleave', function () { later(close, 250); });
      card.addEventListener('focusout', left);
      place(a);
    }
    function left(e) {
      var to = e.relatedTarget;
      if (!to || to !== owner && !(card && card.contains(to))) close();
    }
    d.querySelectorAll('a[data-e]').forEach(function (a) {
      a.addEventListener('pointerenter', function (e) { if (e.pointerType === 'mouse') later(open, 180, a); });
      a.addEventListener('pointerleave', function (e) { if (e.pointerType === 'mouse') later(close, 250); });
      a.addEventListener('pointerdown', function (e) { touch = e.pointerType !== 'mouse'; });
      a.addEventListener('click', function (e) { // a first tap opens the card, a second one follows the link
        if (touch && owner !== a && d.getElementById('e-' + a.dataset.e)) { e.preventDefault(); open(a); }
        touch = false;
      });
      a.addEventListener('focus', function () { if (!quiet && !touch && a.matches(':focus-visible')) later(open, 180, a); });
      a.addEventListener('blur', left);
    });
    d.addEventListener('pointerdown', function (e) {
      if (card && !card.contains(e.target) && !owner.contains(e.target)) close();
    });
    d.addEventListener('keydown', function (e) {
      if (e.key !== 'Escape' || !card) return;
      var back = owner;
      close();
      quiet = true;
      back.focus();
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
      d.querySelectorAll('.q').forEach(function (q) { if (q.getClientRects().length) rows++; });
      count.textContent = known ? rows + ' shown' : '';
    }
    addEventListener('hashchange', mark);
    addEventListener('load', mark);
  }

  d.addEventListener('DOMContentLoaded', function () { theme(); cards(); filters(); });
})();
