/* global E, require, setTimeout */
// What `.bootcde` holds: chooses the firmware that runs, and runs it. Never replaced over the air.
//
// First, what an interrupted compaction left: a file that is there twice. The first copy may be torn, the second is whole.
//
// Then the slots. A slot is a file `fw.<prefix>`: a line of JSON {r: revision, h: hash, p: prefix of its files' names,
// k: number of resident files, b: bytes of each}, and marks far behind it, each a byte of erased flash that was written:
// at 4000 to 4002 one for each boot that was tried, at 4010 "it came to its broker", at 4020 "it did not, three times".
// The newest slot that is not given up runs; where there is none, the firmware that came over the cable (prefix "$").
var $slot = (function (storage) {
  var names = storage.list();
  names.forEach(function (name, i) {
    if (names.indexOf(name) !== i) storage.erase(name);
  });
  var found = [];
  names.forEach(function (name, i) {
    if (name.substr(0, 3) !== "fw." || names.indexOf(name) !== i) return;
    var text = storage.read(name);
    try {
      var slot = JSON.parse(text.substr(0, text.indexOf("\n")));
      slot.n = name;
      if (text.length === 4064 && text[4020] === "\xff") found.push(slot);
    } catch {
      // torn: a slot that was not finished is none
    }
  });
  found.sort(function (a, b) {
    return b.r - a.r;
  });
  for (var i = 0; i < found.length; i++) {
    var text = storage.read(found[i].n);
    if (text[4010] !== "\xff") return found[i];
    for (var tries = 0; tries < 3; tries++)
      if (text[4000 + tries] === "\xff") {
        storage.write(found[i].n, "t", 4000 + tries, 4064);
        // A firmware that comes to no broker, or to no end of its boot, is left.
        try {
          E.enableWatchdog(60, true);
        } catch {
          // a board without a watchdog
        }
        found[i].w = setTimeout(function () {
          E.reboot();
        }, 180000);
        return found[i];
      }
    storage.write(found[i].n, "x", 4020, 4064);
  }
  return { p: "$", k: 1, b: [0], h: "" };
})(require("Storage"));
// The counter is a field: every short name that begins with "$" is the firmware's.
for ($slot.i = 0; $slot.i < $slot.k; $slot.i++)
  eval(require("Storage").read($slot.p + "r" + $slot.i, 0, $slot.b[$slot.i]));
