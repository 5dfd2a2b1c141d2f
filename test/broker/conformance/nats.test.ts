import { nats } from "../../support/brokers/nats.ts";
import { describeBroker } from "./suite.ts";

describeBroker(nats);
