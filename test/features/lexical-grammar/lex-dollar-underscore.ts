const $ = 1, _ = 2, $$ = 3, __proto = 4, _$ = 5, $0 = 6, $a = 7, $add = 8, $get = 9; export default [$, _, $$, __proto, _$, $0, $a, $add, $get];
