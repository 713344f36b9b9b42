package dk.sporskifte.docs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the {@code @Proves} marks of one class. A disabled test proves nothing. */
final class ProofScan extends ClassVisitor {
  private static final String PROVES = "dk.sporskifte.testkit.Proves";
  private static final String DISABLED = "Disabled";
  private static final Set<String> TESTS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");

  private final CompiledClass scanned;
  private final List<Proof> proofs = new ArrayList<>();
  private boolean disabled;

  private ProofScan(CompiledClass scanned) {
    super(Opcodes.ASM9);
    this.scanned = scanned;
  }

  static List<Proof> of(CompiledClass scanned) {
    ProofScan scan = new ProofScan(scanned);
    scanned.accept(scan);
    return scan.disabled ? List.of() : scan.proofs;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    disabled |= simpleName(descriptor).equals(DISABLED);
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new Marks(name);
  }

  private static String simpleName(String descriptor) {
    String name = Type.getType(descriptor).getClassName();
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }

  private final class Marks extends MethodVisitor {
    private final String method;
    private final List<String> proved = new ArrayList<>();
    private final Set<String> annotations = new HashSet<>();

    Marks(String method) {
      super(Opcodes.ASM9);
      this.method = method;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      annotations.add(simpleName(descriptor));
      return Type.getType(descriptor).getClassName().equals(PROVES) ? new Values() : null;
    }

    @Override
    public void visitEnd() {
      if (!proved.isEmpty() && annotations.stream().noneMatch(TESTS::contains)) {
        throw new IllegalStateException(
            scanned.type() + "." + method + " carries @Proves and is no test");
      }
      if (!annotations.contains(DISABLED)) {
        proved.forEach(id -> proofs.add(new Proof(id, scanned, method)));
      }
    }

    private final class Values extends AnnotationVisitor {
      Values() {
        super(Opcodes.ASM9);
      }

      @Override
      public AnnotationVisitor visitArray(String name) {
        return this;
      }

      @Override
      public void visit(String name, Object value) {
        proved.add((String) value);
      }
    }
  }
}
