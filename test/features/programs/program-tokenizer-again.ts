type Tok = { t: "num" | "op" | "id"; v: string };
function* lex(s: string): Generator<Tok> {
  const re = /\s*(?:(\d+(?:\.\d+)?)|([a-z_]\w*)|(.))/gi;
  let m: RegExpExecArray | null;
  while ((m = re.exec(s))) {
    if (m[1] !== undefined) yield { t: "num", v: m[1] };
    else if (m[2] !== undefined) yield { t: "id", v: m[2] };
    else yield { t: "op", v: m[3] };
  }
}
export default [...lex("a1 + 3.14*(b - 2)")].map((t) => t.t[0] + ":" + t.v).join(" ");
