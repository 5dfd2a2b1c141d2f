import { rabbitmq } from "../../support/brokers/rabbitmq.ts";
import { describeBroker } from "./suite.ts";

describeBroker(rabbitmq);
