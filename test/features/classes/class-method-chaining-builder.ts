class Query {
  #parts = { select: "*", from: "", where: [], order: null, limit: null };
  select(...f) {
    this.#parts.select = f.join(", ");
    return this;
  }
  from(t) {
    this.#parts.from = t;
    return this;
  }
  where(c, ...p) {
    this.#parts.where.push(c.replace(/\?/g, () => JSON.stringify(p.shift())));
    return this;
  }
  orderBy(f, dir = "ASC") {
    this.#parts.order = `${f} ${dir}`;
    return this;
  }
  limit(n) {
    this.#parts.limit = n;
    return this;
  }
  build() {
    const { select, from, where, order, limit } = this.#parts;
    return [
      `SELECT ${select} FROM ${from}`,
      where.length && `WHERE ${where.join(" AND ")}`,
      order && `ORDER BY ${order}`,
      limit != null && `LIMIT ${limit}`,
    ]
      .filter(Boolean)
      .join(" ");
  }
}
export default [
  new Query().from("t").build(),
  new Query().select("a", "b").from("u").where("a > ?", 5).where("b = ?", "x").orderBy("a", "DESC").limit(0).build(),
];
