const isPal = (s: string) => {
  const t = s.toLowerCase().replace(/\s/g, "");
  return t === [...t].reverse().join("");
};
export default ["été", "Ésope reste ici et se repose", "abc"].map(isPal);
