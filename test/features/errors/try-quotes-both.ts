export default ['say "it\'s" ok', "a'b\"c`d${1}", 'x"'.length];
