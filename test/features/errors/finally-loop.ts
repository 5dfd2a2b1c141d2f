const log: string[] = [];
outer: for (let i = 0; i < 4; i++) {
  for (let j = 0; j < 3; j++) {
    try {
      if (i === 1) continue outer;
      if (j === 1) break;
      if (i === 3) break outer;
      log.push(i + "" + j);
    } finally {
      log.push("f");
    }
  }
}
export default log.join(",");
