/** Base64: Espruino's own takes texts and arrays only, and skips what is no digit. */

function $btoa(s) {
  return btoa($text(s));
}

function $atob(s) {
  s = $text(s).split(" ").join("").split("\n").join("").split("\r").join("");
  if (s.length % 4 == 0 && s.charAt(s.length - 1) == "=")
    s = s.substr(0, s.length - (s.charAt(s.length - 2) == "=" ? 2 : 1));
  if (!$isBase64(s)) $throwCharacter("Invalid character");
  if (s.length % 4 == 1) $throwCharacter("The string to be decoded is not correctly encoded.");
  while (s.length % 4) s += "=";
  return atob(s);
}
function $isBase64(s) {
  for (var i = 0; i < s.length; i++) {
    var c = s.charCodeAt(i);
    if (!((c > 64 && c < 91) || (c > 96 && c < 123) || (c > 46 && c < 58) || c == 43)) return false;
  }
  return true;
}
function $throwCharacter(m) {
  var e = new $Error(m);
  e.name = "InvalidCharacterError";
  $mark(e, "\xff.hidden", "name");
  throw e;
}
