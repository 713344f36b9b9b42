package dk.sporskifte.store.jpa.columns;

import java.lang.reflect.Field;
import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/** Tells EclipseLink, which knows no UUID columns, how an absent id is bound. */
public final class ColumnTypes {
  private ColumnTypes() {}

  public static void declare(Session session) {
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      for (DatabaseMapping mapping : descriptor.getMappings()) {
        if (mapping.isDirectToFieldMapping() && isId(descriptor.getJavaClass(), mapping)) {
          mapping.getField().setSqlType(Types.OTHER);
        }
      }
    }
  }

  private static boolean isId(Class<?> row, DatabaseMapping mapping) {
    for (Field field : row.getDeclaredFields()) {
      if (field.getName().equals(mapping.getAttributeName())) {
        return field.getType() == UUID.class;
      }
    }
    return false;
  }
}
