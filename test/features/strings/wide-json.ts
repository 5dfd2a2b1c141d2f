const data = JSON.parse('{"näme":"José","list":["é","ab"]}') as { näme: string; list: string[] };
export default [
  data.näme.length,
  data.list.map((t) => t.length),
  JSON.stringify(data).length,
  Object.entries(data).map(([k, v]) => [k.length, v.length]),
];
