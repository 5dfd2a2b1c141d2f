/** The built-ins of the language: everything but the hardware. */
import type { ClassDefinition } from "../machine/machine.ts";
import { arrayClass } from "./arrays.ts";
import { bufferClasses } from "./buffers.ts";
import { dateClass } from "./dates.ts";
import { consoleObject, valueGlobals } from "./functions.ts";
import { jsonObject } from "./json.ts";
import { mathObject, numberClass } from "./numbers.ts";
import { booleanClass, errorClasses, functionClass, objectClass } from "./objects.ts";
import { promiseClass } from "./promises.ts";
import { regExpClass } from "./regexp.ts";
import { stringClass } from "./strings.ts";

export const languageClasses: ClassDefinition[] = [
  objectClass,
  functionClass,
  booleanClass,
  ...errorClasses,
  stringClass,
  arrayClass,
  numberClass,
  mathObject,
  jsonObject,
  regExpClass,
  dateClass,
  promiseClass,
  consoleObject,
  ...bufferClasses,
  ...valueGlobals,
];

export { languageFunctions } from "./functions.ts";
