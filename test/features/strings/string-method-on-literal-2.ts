export default ["abc".constructor === String, "abc".toString(), "abc".valueOf(), 5..toString(), (5).toString(2), 1.5.toFixed(1), true.toString(), (255).toString(16).toUpperCase()];
