export default [JSON.parse('{"a":[1,2.5e3,-0.1,true,null,"x\\n\\u0041"]}'), JSON.parse(" 5 "), JSON.parse('""')];
