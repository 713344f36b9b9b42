package dk.sporskifte.tenancy.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sporskifte.model.TenantKey;
import dk.sporskifte.testkit.Proves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTenantSecretsTest {
  private static final TenantKey KOGE = new TenantKey("koge");
  private static final TenantKey OTHER = new TenantKey("other");
  private static final byte[] LIST = "{\"records\": []}".getBytes(UTF_8);

  @TempDir Path base;
  private FileTenantSecrets secrets;

  @BeforeEach
  void open() {
    SecretFiles files = new SecretFiles(base);
    files.create(KOGE);
    files.create(OTHER);
    secrets = new FileTenantSecrets(files);
  }

  @Test
  void what_is_encrypted_can_be_read_again_and_looks_different_each_time() {
    byte[] once = secrets.encrypt(KOGE, LIST);
    byte[] again = secrets.encrypt(KOGE, LIST);

    assertThat(secrets.decrypt(KOGE, once)).isEqualTo(LIST);
    assertThat(secrets.decrypt(KOGE, again)).isEqualTo(LIST);
    assertThat(once).isNotEqualTo(again);
    assertThat(new String(once, UTF_8)).doesNotContain("records");
  }

  @Test
  @Proves("LAW-25")
  void another_tenant_cannot_read_it() {
    byte[] encrypted = secrets.encrypt(KOGE, LIST);
    assertThatIllegalArgumentException().isThrownBy(() -> secrets.decrypt(OTHER, encrypted));
  }

  /** It is the key that keeps it shut, and not the name alone that it is bound to. */
  @Test
  @Proves("LAW-25")
  void the_key_of_another_tenant_does_not_open_it() throws IOException {
    SecretFiles files = new SecretFiles(base);
    byte[] encrypted = secrets.encrypt(KOGE, LIST);

    Files.copy(files.path(OTHER), files.path(KOGE), StandardCopyOption.REPLACE_EXISTING);

    FileTenantSecrets exchanged = new FileTenantSecrets(files);
    assertThatIllegalArgumentException().isThrownBy(() -> exchanged.decrypt(KOGE, encrypted));
    assertThat(exchanged.decrypt(KOGE, exchanged.encrypt(KOGE, LIST))).isEqualTo(LIST);
  }

  @Test
  void a_single_changed_bit_is_noticed_wherever_it_is() {
    byte[] encrypted = secrets.encrypt(KOGE, LIST);
    for (int place = 0; place < encrypted.length; place++) {
      byte[] changed = encrypted.clone();
      changed[place] ^= 1;
      assertThatIllegalArgumentException().isThrownBy(() -> secrets.decrypt(KOGE, changed));
    }
  }

  @Test
  void what_is_too_short_to_be_one_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> secrets.decrypt(KOGE, new byte[0]));
    assertThatIllegalArgumentException().isThrownBy(() -> secrets.decrypt(KOGE, new byte[] {1}));
    byte[] cut = new byte[14];
    cut[0] = 1;
    assertThatIllegalArgumentException().isThrownBy(() -> secrets.decrypt(KOGE, cut));
  }
}
