export default ['it\'s', "say \"x\"", `back\`tick`, '\u{41}\x42'.length, "tab\tend", "\\n", 'a"b', "a'b", "line1\
line2"].slice(0, 3).concat("ok");
