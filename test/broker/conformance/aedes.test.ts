import { embedded } from "../../support/brokers/small.ts";
import { describeBroker } from "./suite.ts";

describeBroker(embedded);
