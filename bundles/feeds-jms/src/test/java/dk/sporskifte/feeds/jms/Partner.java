package dk.sporskifte.feeds.jms;

import dk.sporskifte.feeds.endpoint.tried.PartnerProgram;
import dk.sporskifte.feeds.endpoint.tried.TestCertificates;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.nio.file.Path;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** For tests of the whole platform: a partner with an Artemis of its own. */
final class Partner {
  private static final String QUEUE = "police";
  private static final String RECEIPTS = "police-receipts";

  private Partner() {}

  /** A folder that is not there. */
  public static void main(String[] folder) throws Exception {
    Path files = Path.of(folder[0]);
    TestArtemis artemis = new TestArtemis(files, new TestCertificates(files.resolve("tls")));
    artemis.start();
    PartnerProgram partner =
        new PartnerProgram(
            List.of(
                "uri = jms:queue:" + QUEUE,
                "receiptUri = jms:queue:" + RECEIPTS,
                "broker = " + artemis.address(),
                "brokerUser = " + TestArtemis.ADMIN,
                "brokerPassword = " + TestArtemis.ADMIN));
    try (JMSContext sending = context(artemis);
        JMSContext receiving = context(artemis)) {
      receiving
          .createConsumer(receiving.createQueue(RECEIPTS))
          .setMessageListener(receipt -> tell(partner, receipt));
      partner.run(line -> sending.createProducer().send(sending.createQueue(QUEUE), line));
    }
    Runtime.getRuntime().halt(0);
  }

  private static JMSContext context(TestArtemis artemis) {
    return new ActiveMQConnectionFactory(artemis.address())
        .createContext(TestArtemis.ADMIN, TestArtemis.ADMIN);
  }

  private static void tell(PartnerProgram partner, Message receipt) {
    try {
      partner.tell(receipt.getStringProperty("messageId") + " " + receipt.getBody(String.class));
    } catch (JMSException e) {
      throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
    }
  }
}
