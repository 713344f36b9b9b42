/** What use cases answer, ready to be shown: no logic, no person an actor may not see. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package dk.sporskifte.casework.api.view;
