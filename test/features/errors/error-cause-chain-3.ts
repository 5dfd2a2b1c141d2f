class AppError extends Error {
  constructor(
    m: string,
    readonly code: number,
    o?: ErrorOptions,
  ) {
    super(m, o);
    this.name = new.target.name;
  }
}
class DbError extends AppError {
  constructor(m: string, o?: ErrorOptions) {
    super(m, 77, o);
  }
}
const f = () => {
  try {
    JSON.parse("{");
  } catch (e) {
    throw new DbError("load failed", { cause: e });
  }
};
const chain: string[] = [];
try {
  f();
} catch (e: any) {
  for (let x: any = e; x; x = x.cause) chain.push(x.name);
  chain.push(String(e instanceof DbError && e instanceof AppError && e instanceof Error), String(e.code));
}
export default chain;
