function f(n, mode) {
  while (true) {
    switch (mode) {
      case "a":
        if (n > 40) return "done" + n;
        mode = "b";
        continue;
      case "b":
        return f(n + 1, "a") + ".";
    }
  }
}
export default f(0, "a").length;
