# The application alone, without the embedded PostgreSQL and the demo's users: it wants a PostgreSQL of its own, see
# docker-compose.yml.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
# The cache keeps the downloaded libraries from one build to the next.
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -ntp -Pimage -DskipTests package
RUN java -Djarmode=tools -jar target/mitra.jar extract --layers --launcher --destination layers


FROM eclipse-temurin:25-jre
# A fixed number, so that hosts can tell the user and Kubernetes can see that it isn't root
RUN groupadd --gid 10001 mitra \
 && useradd --uid 10001 --gid mitra --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin mitra
WORKDIR /app

# What changes least comes first, so that an update of the application moves only the last layer.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./

USER 10001:10001
ENV SERVER_PORT=8080
EXPOSE 8080

# By bash alone, since the image has neither curl nor wget
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT \
        && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 \
        && read -r _ status _ <&3 \
        && [[ $status == 200* ]]"]

# Out of memory, it ends rather than limps on: whoever started it starts it anew.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", \
    "org.springframework.boot.loader.launch.JarLauncher"]
