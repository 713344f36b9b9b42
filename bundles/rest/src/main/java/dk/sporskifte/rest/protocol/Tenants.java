package dk.sporskifte.rest.protocol;

import dk.sporskifte.casework.api.Tenant;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;

/** Hands a resource the tenant that {@link Authenticating} opened. */
public final class Tenants implements ContextProvider<Tenant> {
  @Override
  public Tenant createContext(Message message) {
    return new Call(message).attribute(Attributes.TENANT, Tenant.class).orElseThrow();
  }
}
