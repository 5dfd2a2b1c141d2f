class Log {
  lines: string[] = [];
  add(line: string, after?: (line: string) => string): string {
    this.lines.push(after ? after(line) : line);
    return line;
  }
  viaCall(items: string[]) {
    return items.map((item) => this.add(item, (line) => line + "!"));
  }
  viaPromise(item: string) {
    return new Promise<string>((resolve) => this.add(item, (...given) => (resolve(given.join()), "done")));
  }
  viaFunction(items: string[]) {
    return items.map((item) =>
      this.add(item, function (line) {
        return line + "?";
      }),
    );
  }
  viaClass() {
    return [1].map(() => [
      this.add("c"),
      new (class {
        m() {
          return 2;
        }
      })().m(),
    ]);
  }
}
const log = new Log();
export default log
  .viaPromise("p")
  .then((p) => [p, log.viaCall(["a", "b"]), log.viaFunction(["c"]), log.viaClass(), log.lines]);
