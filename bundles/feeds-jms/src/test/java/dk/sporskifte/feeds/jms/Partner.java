package dk.sporskifte.feeds.jms;

import dk.sporskifte.feeds.endpoint.tried.PartnerProgram;
import dk.sporskifte.feeds.endpoint.tried.TestCertificates;
import dk.sporskifte.feeds.endpoint.tried.Trial;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.nio.file.Path;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** For tests of the whole platform: a partner with an Artemis of its own, by TLS and log-in. */
final class Partner {
  private static final String QUEUE = "police";
  private static final String RECEIPTS = "police-receipts";
  private static final String USER = "sporskifte";

  private Partner() {}

  /** A folder that is not there. */
  public static void main(String[] folder) throws Exception {
    Path files = Path.of(folder[0]);
    TestCertificates certificates = new TestCertificates(files.resolve("tls"));
    TestArtemis artemis = new TestArtemis(files, certificates);
    artemis.password(USER, Trial.SECRET);
    artemis.start();
    PartnerProgram partner =
        new PartnerProgram(
            List.of(
                "uri = jms:queue:" + QUEUE,
                "receiptUri = jms:queue:" + RECEIPTS,
                "broker = " + artemis.tlsAddress(),
                "brokerTrust = " + certificates.trust("localhost"),
                "brokerKey = " + certificates.key("sporskifte"),
                "brokerUser = " + USER,
                "brokerPassword = " + Trial.SECRET));
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
