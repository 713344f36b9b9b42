package dk.sporskifte.feeds.police;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantSecrets;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.feeds.check.InstalledFeeds;
import dk.sporskifte.feeds.road.ReceivingDelivery;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.testkit.SettableClock;
import dk.sporskifte.testkit.SyntheticPeople;
import dk.sporskifte.testkit.WaysOfWorking;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** An open tenant with everything a message needs. */
final class Korsbaek implements TenantDirectory, TenantSecrets {
  final MemoryInbox inbox = new MemoryInbox();
  final PoliceList policeList = new PoliceList();
  final InstalledFeeds feeds = new InstalledFeeds();
  final SettableClock clock = SettableClock.at("2026-03-02T08:00");

  private final AtomicInteger ids = new AtomicInteger();

  Korsbaek() {
    feeds.add(policeList);
  }

  ReceivingDelivery receiving() {
    return new ReceivingDelivery(
        feeds,
        this,
        this,
        inbox,
        tenant -> List.of(),
        clock,
        () -> SyntheticPeople.uuid(ids.incrementAndGet()));
  }

  @Override
  public Tenant open(TenantKey tenant) {
    return new Tenant(tenant, "Korsbæk", WaysOfWorking.small());
  }

  @Override
  public Optional<TenantStatus> status(TenantKey tenant) {
    return all().stream().findFirst();
  }

  @Override
  public List<TenantStatus> all() {
    return List.of(
        new TenantStatus(
            Checking.NSP.tenant(),
            "Korsbæk",
            Optional.of(WaysOfWorking.small().code()),
            TenantStatus.State.OPEN,
            "",
            Optional.empty()));
  }

  @Override
  public byte[] encrypt(TenantKey tenant, byte[] plain) {
    byte[] marked = new byte[plain.length + 1];
    System.arraycopy(plain, 0, marked, 1, plain.length);
    return turned(tenant, marked);
  }

  @Override
  public byte[] decrypt(TenantKey tenant, byte[] encrypted) {
    byte[] marked = turned(tenant, encrypted);
    return Arrays.copyOfRange(marked, 1, marked.length);
  }

  byte[] decrypt(byte[] encrypted) {
    return decrypt(Checking.NSP.tenant(), encrypted);
  }

  /** Enough of a cipher to see that it was used, on nothing too, and with whose key. */
  private static byte[] turned(TenantKey tenant, byte[] bytes) {
    byte[] turned = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      turned[i] = (byte) (bytes[i] ^ tenant.hashCode());
    }
    return turned;
  }
}
