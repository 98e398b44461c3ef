package id.mitra.demo;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Starts the demo on a directory, says its process id and its port once it is ready, and
 * waits to be killed.
 */
final class DemoParent {

	private DemoParent() {
	}

	static Process start(Path directory) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				DemoParent.class.getName(), directory.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
	}

	public static void main(String[] args) throws Exception {
		DemoProcess demo = DemoProcess.start(Path.of(args[0]));
		int port = demo.port();
		System.out.println(demo.pid());
		System.out.println(port);
		Thread.currentThread().join();
	}

}
