const o = { class: 1, function: 2, new: 3, if: 4, delete: 5, typeof: 6, default: 7, this: 8, null: 9 };
export default [o.class + o.function + o.new, o.if, o.delete, Object.keys(o), o.null];
