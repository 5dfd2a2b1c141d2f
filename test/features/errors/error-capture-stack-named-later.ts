class Fault extends Error {
  constructor(text: string) {
    super(text);
    Error.captureStackTrace(this, Fault);
    this.name = "Fault";
  }
}
const fault = new Fault("late");
export default [fault.stack!.split("\n")[0], fault.stack!.startsWith("Error"), String(fault)];
