const pick = (all: string[], isRight: (text: string) => boolean) => all.filter(isRight);
class Fault extends Error {
  constructor() {
    super("größer");
  }
}
const made = new Fault();
export default [pick(["é", "b"], () => true)[0]!.length, made.message.length, `${made}`.length];
