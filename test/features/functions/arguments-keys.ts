function f() {
  return [
    Object.keys(arguments),
    arguments.length,
    "0" in arguments,
    5 in arguments,
    Array.isArray(arguments),
    typeof arguments,
  ];
}
export default f("p", "q");
