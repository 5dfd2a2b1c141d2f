export default [(25).toString(36), (7).toFixed(1), 5..toString(), (1.0).toString(), (-7.5).toString(2), Number("12").toFixed(2)];
