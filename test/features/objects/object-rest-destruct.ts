const { a, "b-c": bc, [`d${1}`]: d1 = "def", ...others } = { a: 1, "b-c": 2, e: 5, f: 6 };
export default { a, bc, d1, others };
