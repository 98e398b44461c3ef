package id.mitra.launcher;

import java.lang.reflect.InvocationTargetException;

/**
 * What the packaged application is started by: says in one line if Java is too old for
 * the rest, which couldn't even be loaded by it. Compiled for Java 8, the oldest that
 * still turns up.
 */
public final class Launcher {

	private static final int NEEDED = 25;

	private Launcher() {
	}

	public static void main(String[] arguments) throws Throwable {
		String complaint = complaint(System.getProperty("java.specification.version"));
		if (!complaint.isEmpty()) {
			System.err.println(complaint);
			System.exit(1);
		}
		try {
			Class.forName("org.springframework.boot.loader.launch.JarLauncher")
				.getMethod("main", String[].class)
				.invoke(null, (Object) arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	/**
	 * What is wrong with a Java, or nothing.
	 * @param specification its version, which up to 8 is written 1.8
	 */
	static String complaint(String specification) {
		String version = specification.startsWith("1.") ? specification.substring(2) : specification;
		return (Integer.parseInt(version) >= NEEDED) ? ""
				: "Mitra needs Java " + NEEDED + " or later, and this is Java " + version + " in "
						+ System.getProperty("java.home") + ": install one, such as Eclipse Temurin from "
						+ "https://adoptium.net, and start Mitra by the java in its bin.";
	}

}
