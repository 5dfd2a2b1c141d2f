export default JSON.parse('{"a":1,"a":2,"__x":3}');
