package dk.sporskifte.docs;

import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The requirement ids that a class names as the source of its rules. */
final class RuleScan extends ClassVisitor {
  private final Set<String> ids = new LinkedHashSet<>();

  private RuleScan() {
    super(Opcodes.ASM9);
  }

  static Set<String> of(CompiledClass scanned) {
    RuleScan scan = new RuleScan();
    scanned.accept(scan);
    return scan.ids;
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    note(value);
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitLdcInsn(Object value) {
        note(value);
      }
    };
  }

  private void note(Object constant) {
    if (constant instanceof String text && Requirement.ID.matcher(text).matches()) {
      ids.add(text);
    }
  }
}
