export default JSON.stringify({ 'a"b': 1, "c\nd": 2, "": 3 });
