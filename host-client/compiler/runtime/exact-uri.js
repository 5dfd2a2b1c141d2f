/** Parts of URIs: what is encoded is text first, what is decoded must be the bytes of UTF-8. */

function $encodeURIComponent(s) {
  s = $text(s);
  var r = "";
  for (var i = 0; i < s.length; i++) r += $encodedByte(s[i]);
  return r;
}
/** Beyond ASCII, builds with signed characters are wrong. */
function $encodedByte(c) {
  var b = c.charCodeAt(0);
  return b < 128 ? encodeURIComponent(c) : "%" + b.toString(16).toUpperCase();
}

function $decodeURIComponent(s) {
  s = $text(s);
  var r = "";
  for (var i = 0; i < s.length; i++) {
    if (s[i] != "%") {
      r += s[i];
      continue;
    }
    var n = $escaped(s, i);
    $narrow(s.substr(i + 1, 2).toLowerCase(), s[i + 4]);
    r += $byteAt(s, i + 1);
    for (i += 2; n > 1; n--, i += 3) {
      $continued(s, i + 1);
      r += $byteAt(s, i + 2);
    }
  }
  return r;
}
function $byteAt(s, i) {
  return $fromCode($radix(s.substr(i, 2), 16, true));
}
/** What `encodeURI` leaves as it is, and `decodeURI` escaped, beyond what its kin for components does. */
var $uriSigns = ";/?:@&=+$,#";
function $encodeURI(s) {
  s = $text(s);
  var r = "";
  for (var i = 0; i < s.length; i++) r += $find($uriSigns, s[i], 0) < 0 ? $encodedByte(s[i]) : s[i];
  return r;
}
function $decodeURI(s) {
  s = $text(s);
  var r = "";
  for (var i = 0; i < s.length; i++) {
    r += s[i];
    var b = s[i] == "%" ? $radix(s.substr(i + 1, 2), 16, true) : 0;
    if (b > 0 && b < 128 && $find($uriSigns, $fromCode(b), 0) >= 0) r += "25";
  }
  return $decodeURIComponent(r);
}
/** How many bytes the character takes whose first one is escaped there. */
function $escaped(s, i) {
  var b = $radix(s.substr(i + 1, 2), 16, true);
  if (i + 2 >= s.length || b !== b || (b > 127 && b < 194) || b > 244) $throw($URIError, "URI malformed");
  return b < 128 ? 1 : b < 224 ? 2 : b < 240 ? 3 : 4;
}
function $continued(s, i) {
  var b = s[i] == "%" ? $radix(s.substr(i + 1, 2), 16, true) : 0;
  if (!(b > 127 && b < 192)) $throw($URIError, "URI malformed");
}
/** Characters have one form each, and surrogates none. @param d the first digit of the second byte */
function $narrow(first, d) {
  d = $radix(d || "", 16, true);
  if ((first == "e0" && d < 10) || (first == "ed" && d > 9) || (first == "f0" && d < 9) || (first == "f4" && d > 8))
    $throw($URIError, "URI malformed");
}
